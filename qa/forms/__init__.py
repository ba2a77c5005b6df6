"""Questions of a form of their own, answered by what stands beside the text: the days that the articles tell, who or
what they call somebody, how their reports open."""

from qa.forms.chronicle import asks_for_events
from qa.forms.reading import chosen, form_of, least_confidence, read_form, searched_words

__all__ = ["asks_for_events", "chosen", "form_of", "least_confidence", "read_form", "searched_words"]
