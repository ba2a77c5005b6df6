"""Words for what persons and things with a name of their own are."""

from ingest.people import BODIES, PEOPLE, TITLES

_OTHER_KINDS = """
    act activist actor actress admiral agreement airbase aircraft airliner airlines airport airways analyst app
    aquifer archaeologist architect archivist artist asteroid astronaut astronomer athlete author ayatollah baby
    baker bank banker beekeeper bill billionaire biologist bishop bloc blogger boxer brewery bridge brigadier
    broadcaster broker butcher campaigner canal cape capital cardinal carpenter carrier castle cathedral cellist
    ceo chain chairperson channel chief choir church city cleric climber coaster college columnist comedian
    composer conductor congressman congresswoman constable contractor convoy cooperative coordinator corp
    cosmonaut country curator cyclist dairy dam dancer deal dealer defender democrat desert designer detective
    developer dictator director disease district diver driver drone duke ecologist economist electrician emir
    enclave enterprises epidemiologist exile factory farmer federation ferry festival film financier fisherman
    fjord footballer forest fortress frigate gardener geneticist geologist glacier goalkeeper golfer group
    guitarist headmaster headteacher heir heiress helicopter highway historian holdings hospital hotel hunter
    imam inc industries influencer insurer investor island jet jeweller jihadist jockey joint junction lake
    landlord laureate lecturer librarian lieutenant lodger lorry ltd maker manufacturer marshal martyr master
    mathematician mechanic memorandum merchant meteorologist midfielder midwife mill miner missile mission
    monastery mosque motors mountain mp museum negotiator newspaper novelist oceanographer offensive oligarch
    opera operation orchestra organizer pact painter palace paramedic park partners party peak peninsula
    pensioner pharmaceuticals philosopher photographer physicist pianist pipeline plant platform playwright plc
    plumber poet port premier presenter prize producer programme programmer project prosecutor protocol province
    psychologist publisher pupil quarry rabbi rally rapper rapporteur reactor referee refinery region regulator
    republican reserve reservoir retailer rider river road rocket rover runner sailor satellite scholar school
    schoolboy schoolgirl sculptor seismologist sergeant settlement shepherd ship shipyard singer skater skipper
    smelter soprano spacecraft sprinter startup station statistician strait strategist striker submarine sultan
    superintendent supplier surgeon swimmer tailor tanker teenager telecoms telescope temple tenant tenor
    terminal theatre toddler tournament town trader treaty tribunal trucker tug turbine tutor tycoon union
    university vaccine valley variant vessel village violinist virologist virus volcano wallet warship windfarm
    winger wrestler writer yacht yawl
"""
KINDS = PEOPLE | BODIES | TITLES | frozenset(_OTHER_KINDS.split())
"""The nouns, "mayor", "ferry", "treaty", in the singular."""
