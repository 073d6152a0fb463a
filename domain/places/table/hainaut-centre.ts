/** The communes of the basin Hainaut-Centre, one a line. `read-table.ts` says how a line is written. */
export const HAINAUT_CENTRE = `
52010 | Chapelle-lez-Herlaimont | 50.4656 4.2899 | 7160 Chapelle-lez-Herlaimont, Godarville, Piéton
53014 | Boussu | 50.4323 3.7976 | 7300 Boussu; 7301 Hornu
53020 | Dour | 50.3888 3.7918 | 7370 Blaugies, Dour, Elouges, Wihéries
53028 | Frameries | 50.3919 3.8870 | 7080 Eugies, Frameries, La Bouverie, Noirchain, Sars-la-Bruyère
53039 | Hensies | 50.4395 3.7109 | 7350 Hainin, Hensies, Montroeul-sur-Haine, Thulin
53044 | Jurbise = Jurbeke | 50.5303 3.9048 | 7050 Erbaut, Erbisoeul, Herchies, Jurbise, Masnuy-Saint-Jean, Masnuy-Saint-Pierre
53046 | Lens | 50.5740 3.9187 | 7870 Bauffe, Cambron-Saint-Vincent, Lens, Lombise, Montignies-lez-Lens
53053 | Mons = Bergen | 50.4579 3.9768 | 7000 Mons; 7010 Mons, SHAPE; 7011 Ghlin; 7012 Flénu, Jemappes; 7020 Maisières, Nimy; 7021 Havré; 7022 Harmignies, Harveng, Hyon, Mesvin, Nouvelles; 7024 Ciply; 7030 Saint-Symphorien; 7031 Villers-Saint-Ghislain; 7032 Spiennes; 7033 Cuesmes; 7034 Obourg, Saint-Denis (Hainaut), Saint-Denis
53065 | Quaregnon | 50.4437 3.8630 | 7390 Quaregnon, Wasmuel
53068 | Quiévrain | 50.4002 3.7017 | 7380 Baisieux, Quiévrain; 7382 Audregnies
53070 | Saint-Ghislain | 50.4926 3.8022 | 7330 Saint-Ghislain; 7331 Baudour; 7332 Neufmaison, Sirault; 7333 Tertre; 7334 Hautrage, Villerot
53082 | Colfontaine | 50.4138 3.8476 | 7340 Colfontaine, Pâturages, Warquignies, Wasmes
53083 | Honnelles | 50.3530 3.7271 | 7387 Angre, Angreau, Athis, Autreppe, Erquennes, Fayt-le-Franc, Honnelles, Marchipont, Montignies-sur-Roc, Onnezies, Roisin
53084 | Quévy | 50.3677 3.9574 | 7040 Asquillies, Aulnois, Blaregnies, Bougnies, Genly, Goegnies-Chaussée, Quévy, Quévy-le-Grand, Quévy-le-Petit; 7041 Givry, Havay
55004 | Braine-le-Comte = 's Gravenbrakel | 50.6170 4.1447 | 7090 Braine-le-Comte, Hennuyères, Henripont, Petit-Roeulx-lez-Braine, Ronquières, Steenkerque
55035 | Le Roeulx | 50.5127 4.1140 | 7070 Gottignies, Le Roeulx, Mignault, Thieu, Ville-sur-Haine
55040 | Soignies = Zinnik | 50.5665 4.0426 | 7060 Horrues, Soignies; 7061 Casteau (Soignies), Casteau, Thieusies; 7062 Naast; 7063 Chaussée-Notre-Dame-Louvignies, Neufvilles
55050 | Ecaussinnes | 50.5649 4.1840 | 7190 Ecaussinnes, Ecaussinnes-d'Enghien, Marche-lez-Ecaussinnes; 7191 Ecaussinnes-Lalaing
55085 | Seneffe | 50.5528 4.2738 | 7180 Seneffe; 7181 Arquennes, Familleureux, Feluy, Petit-Roeulx-lez-Nivelles
55086 | Manage | 50.5065 4.2330 | 7170 Bellecourt, Bois-d'Haine, Fayt-lez-Manage, La Hestre, Manage
58001 | La Louvière | 50.4738 4.1590 | 7100 Haine-Saint-Paul, Haine-Saint-Pierre, La Louvière, Saint-Vaast, Trivières; 7110 Boussoit, Houdeng-Aimeries, Houdeng-Goegnies, La Louvière, Maurage, Strépy-Bracquegnies
58002 | Binche | 50.4065 4.1800 | 7130 Battignies, Binche, Bray; 7131 Waudrez; 7133 Buvrinnes; 7134 Binche, Epinois, Leval-Trahegnies, Péronnes-lez-Binche, Ressaix
58003 | Estinnes | 50.3818 4.1020 | 7120 Croix-lez-Rouveroy, Estinnes, Estinnes-au-Mont, Estinnes-au-Val, Fauroeulx, Haulchin, Peissant, Rouveroy, Vellereille-le-Sec, Vellereille-les-Brayeux
58004 | Morlanwelz | 50.4487 4.2407 | 7140 Morlanwelz, Morlanwelz-Mariemont; 7141 Carnières, Mont-Sainte-Aldegonde
`;
