"""Words for people, for what stands before their names, and for bodies that act like people."""

_PEOPLE = """
    accountant agent architect assistant chef clerk consultant defendant detainee employee hostage inmate
    militant civilian guardian librarian musician politician physician veterinarian electrician monk nun
    participant priest rebel suspect surgeon trustee activist adviser advisor aide ally ambassador analyst
    archbishop attorney author bishop boss brother brothers captain chair chairman chairwoman chief child
    citizen coach colonel commander commissioner consul correspondent counsel critic daughter dean delegate
    deputy diplomat doctor economist editor engineer envoy executive expert farmer father fisherman friend
    founder general governor guide head historian imam inspector journalist judge king lawmaker lawyer leader
    legislator lieutenant major man manager mayor mediator member minister mother negotiator neighbour
    neighbor nurse observer officer official opponent organiser organizer owner paramedic parent passenger
    patriarch patient people person physician pilot player pope premier president prince princess principal
    professor prosecutor queen rapporteur refugee relative representative rescuer resident researcher
    scientist secretary senator sergeant sheikh sheriff shopkeeper sister soldier son source spokesman
    spokesperson spokeswoman student supporter teacher technician trader treasurer undersecretary uncle
    veteran victim villager volunteer widow wife witness woman worker magistrate mechanic cardinal cook coroner
    candidate nominee incumbent applicant claimant plaintiff pensioner graduate heir guard pupil orphan recruit survivor
    groom poet champion migrant accomplice culprit convict thief magnate tycoon oligarch novelist
    """
PEOPLE = frozenset(_PEOPLE.split())
TITLES = frozenset(
    "mr mrs ms miss dr prof sir lord lady gen col maj lt sgt capt sen rep gov president minister prime chancellor "
    "mayor governor senator general colonel professor judge justice king queen prince princess pope sheikh "
    "ambassador secretary chief captain bishop imam".split()
)
# Bodies that "it" can stand for, and words that make capitals the name of a body, not of a person.
BODIES = frozenset(
    """
    administration agency airline alliance army association authority bank board body bureau cabinet campaign
    centre center charity church club coalition command commission committee company congress corporation
    council court department embassy federation firm force foundation front fund government group hospital
    institute institution kremlin league media militia mission ministry navy movement nations network
    observatory office operator organisation organization paper parliament party police programme program
    project regulator report senate service society state statement study survey team times tribunal union
    university watchdog house newspaper university railway brewery dairy jury panel chamber clinic shipyard refinery
    museum theatre theater orchestra syndicate cooperative registry directorate municipality prefecture inquest
    """.split()
)
# Bodies whose names end as those of people do.
FIRMS = frozenset(
    """
    insurer retailer carrier brewer lender broadcaster publisher manufacturer maker carmaker supplier producer developer
    employer operator shipbuilder chipmaker drugmaker regulator
    """.split()
)
