"""Training of the embedded reading model (extra ``train``); nothing here is imported when Dateline answers."""
