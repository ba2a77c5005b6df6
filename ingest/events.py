"""The nouns of what happens on a day, for what is told or asked by it: "two days before the vote". Data only."""

# What happens on a day or begins on one. A noun that is an event only at times ("game", "fall") is left out.
EVENT = (
    r"accident|agreement|air\s?strike|ambush|annexation|armistice|arrest|assassination|assault|attack|battle|blackout|"
    r"blast|blockade|bombardment|bombing|breakthrough|ceasefire|cease-fire|collapse|collision|coronation|coup|crash|"
    r"cyclone|deal|deployment|derailment|disaster|drill|earthquake|election|eruption|evacuation|execution|explosion|"
    r"fire|flood|funeral|hurricane|inauguration|invasion|kidnapping|killing|landing|launch|lockdown|massacre|meeting|"
    r"merger|murder|offensive|outbreak|pact|patrol|protest|quake|raid|rally|referendum|resignation|revolution|riot|"
    r"shooting|shutdown|siege|sinking|spill|splashdown|storm|strike|summit|surrender|takeover|talks|tornado|treaty|trial|truce|"
    r"tsunami|uprising|verdict|visit|vote|war|wildfire|withdrawal"
)
