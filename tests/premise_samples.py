"""Articles of invented places, and questions about them that take for granted what they say, or the opposite."""

ARTICLES = {
    "tarn-bridge": (
        "Tarn council rejects the river bridge", "2021-03-04", "Tarn Courier",
        "The council of Tarn rejected the plan for a second river bridge on Wednesday because its cost had doubled. "
        "Mayor Lena Korvik said the old bridge would be repaired instead. Residents had waited for the decision since "
        "the autumn.",
    ),
    "orlan-ferry": (
        "Orlan suspends ferries to Pell Island", "2021-03-09", "Orlan Post",
        "The port authority of Orlan suspended the ferries to Pell Island on Monday because of cracks in the pier. "
        "Engineers did not find any damage to the ships. The authority did not say how long the repair would take.",
    ),
    "veska-talks": (
        "Veska and Dorma leave talks without an accord", "2021-04-12", "Harbour News",
        "Veska and Dorma failed to reach an agreement on fishing rights after three days of talks in Lund Bay. "
        "The delegation of Dorma refused to give up the northern banks, which feed half of its fleet. "
        "Both sides want to meet again in June.",
    ),
    "maro-strike": (
        "Maro miners vote down the wage offer", "2021-05-02", "Daily Anvil",
        "Miners in Maro voted against the wage offer of Stenholm Copper, the union said. "
        "The union turned to a strike because prices in the town have risen by a tenth within a year. "
        "Stenholm Copper did not raise its offer during the night.",
    ),
    "kesh-wheat": (
        "Wheat prices in Kesh fall after rain", "2021-05-20", "Kesh Market Report",
        "Wheat prices in Kesh fell by four percent in May because late rain promised a good harvest. "
        "Barley prices rose slightly, as brewers bought more than usual.",
    ),
    "lind-minister": (
        "Energy minister Oda Lind resigns", "2021-06-11", "Capital Herald",
        "Energy minister Oda Lind resigned on Friday because of an inquiry into her shares in a gas company. "
        "The prime minister of Norvia, Per Aaltin, accepted her resignation and thanked her.",
    ),
    "norvia-hospital": (
        "Hospital in Brenn keeps its maternity ward", "2021-06-15", "Brenn Gazette",
        "The hospital in Brenn will not close its maternity ward, since the region has promised to pay for two more "
        "midwives. The hospital closed its laundry in May because a firm from Tarn washes more cheaply.",
    ),
    "pell-match": (
        "Pell Rovers lose the island cup", "2021-07-01", "Orlan Post",
        "Pell Rovers lost the final of the island cup because their goalkeeper was hurt in the first minutes. "
        "Coach Timo Rask praised the young players all the same.",
    ),
    "sula-dam": (
        "Court stops the dam on the Sula", "2021-07-08", "Capital Herald",
        "A court in Norvia banned the construction of the dam on the Sula because no study of the fish had been made. "
        "The power company Hydrel denied that it had hidden the results of a survey.",
    ),
    "dorma-troops": (
        "Dorma withdraws troops from the Askel border", "2021-08-16", "Harbour News",
        "Dorma withdrew its troops from the Askel border last week because the ceasefire had held for a year. "
        "Veska did not withdraw its own border guards, who still patrol the road.",
    ),
    "brenn-library": (
        "Brenn library opens on Sundays", "2021-09-05", "Brenn Gazette",
        "The library of Brenn opened on Sundays for the first time because students had asked for quiet rooms. "
        "The mayor never promised free coffee, he said.",
    ),
    "gas-inquiry": (
        "Parliament backs the gas inquiry", "2021-09-22", "Capital Herald",
        "The parliament of Norvia approved the inquiry into gas contracts because two of them had been signed without "
        "a tender. The company Norgas opposed the inquiry in a letter to the speaker.",
    ),
}  # fmt: skip

FALSE = (
    ("Why did the council of Tarn approve the second river bridge?", "tarn-bridge"),
    ("Why did Tarn accept the plan for a second bridge?", "tarn-bridge"),
    ("Why did Orlan resume the ferries to Pell Island?", "orlan-ferry"),
    ("When did engineers find damage to the ships in Orlan?", "orlan-ferry"),
    ("How did Veska and Dorma reach an agreement on fishing rights?", "veska-talks"),
    ("Why did the delegation of Dorma agree to give up the northern banks?", "veska-talks"),
    ("Why did the miners in Maro vote for the wage offer of Stenholm Copper?", "maro-strike"),
    ("Why did Stenholm Copper raise its offer during the night?", "maro-strike"),
    ("Why did wheat prices in Kesh rise in May?", "kesh-wheat"),
    ("Why did barley prices in Kesh fall?", "kesh-wheat"),
    ("Why did prime minister Per Aaltin reject the resignation of Oda Lind?", "lind-minister"),
    ("Why will the hospital in Brenn close its maternity ward?", "norvia-hospital"),
    ("How did Pell Rovers win the final of the island cup?", "pell-match"),
    ("Why did the court allow the construction of the dam on the Sula?", "sula-dam"),
    ("Why did Hydrel confirm that it had hidden the results of a survey?", "sula-dam"),
    ("Why did Dorma send troops to the Askel border last week?", "dorma-troops"),
    ("Why did Veska withdraw its border guards from the road?", "dorma-troops"),
    ("Why didn't the library of Brenn open on Sundays?", "brenn-library"),
    ("When did the mayor of Brenn promise free coffee?", "brenn-library"),
    ("Why did the parliament of Norvia reject the inquiry into gas contracts?", "gas-inquiry"),
    ("Why did Norgas support the inquiry into gas contracts?", "gas-inquiry"),
    ("Who approved the plan for a second river bridge in Tarn?", "tarn-bridge"),
)

TRUE = (
    ("Why did the council of Tarn reject the second river bridge?", "tarn-bridge"),
    ("When did Tarn reject the plan for a second bridge?", "tarn-bridge"),
    ("Why did Orlan suspend the ferries to Pell Island?", "orlan-ferry"),
    ("When were the ferries to Pell Island suspended?", "orlan-ferry"),
    ("Where did Veska and Dorma fail to reach an agreement on fishing rights?", "veska-talks"),
    ("Why did Dorma refuse to give up the northern banks?", "veska-talks"),
    ("Why did the miners in Maro reject the wage offer?", "maro-strike"),
    ("Why did the union in Maro turn to a strike?", "maro-strike"),
    ("Why did wheat prices in Kesh fall in May?", "kesh-wheat"),
    ("Why did barley prices rise?", "kesh-wheat"),
    ("Why did energy minister Oda Lind resign?", "lind-minister"),
    ("Who accepted the resignation of Oda Lind?", "lind-minister"),
    ("Why will the hospital in Brenn not close its maternity ward?", "norvia-hospital"),
    ("Why did the hospital in Brenn close its laundry?", "norvia-hospital"),
    ("Why did Pell Rovers lose the final of the island cup?", "pell-match"),
    ("Why did the court ban the construction of the dam on the Sula?", "sula-dam"),
    ("What did the power company Hydrel deny?", "sula-dam"),
    ("Why did Dorma withdraw its troops from the Askel border?", "dorma-troops"),
    ("When did Dorma withdraw its troops from the border?", "dorma-troops"),
    ("Why did the library of Brenn open on Sundays?", "brenn-library"),
    ("When did the library of Brenn open on Sundays?", "brenn-library"),
    ("Why did the parliament of Norvia approve the inquiry into gas contracts?", "gas-inquiry"),
    ("Why were the ferries stopped in Orlan?", "orlan-ferry"),
    ("Who opposed the inquiry into gas contracts?", "gas-inquiry"),
)
