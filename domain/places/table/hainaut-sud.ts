/** The communes of the basin Hainaut Sud, one a line. `read-table.ts` says how a line is written. */
export const HAINAUT_SUD = `
52011 | Charleroi | 50.4194 4.4358 | 6000 Charleroi; 6001 Marcinelle; 6010 Couillet; 6020 Dampremy; 6030 Goutroux, Marchienne-au-Pont; 6031 Monceau-sur-Sambre; 6032 Mont-sur-Marchienne; 6040 Jumet; 6041 Gosselies; 6042 Lodelinsart; 6043 Ransart; 6044 Roux; 6060 Gilly; 6061 Montignies-sur-Sambre
52012 | Châtelet | 50.3968 4.5243 | 6200 Bouffioulx, Châtelet, Châtelineau
52015 | Courcelles | 50.4738 4.3425 | 6180 Courcelles; 6181 Gouy-lez-Piéton; 6182 Souvret; 6183 Trazegnies
52018 | Farciennes | 50.4311 4.5581 | 6240 Farciennes, Pironchamps
52021 | Fleurus | 50.4824 4.5405 | 6220 Fleurus, Heppignies, Lambusart, Wangenies; 6221 Saint-Amand; 6222 Brye; 6223 Wagnelée; 6224 Wanfercée-Baulet
52022 | Fontaine-l'Evêque | 50.4070 4.3222 | 6140 Fontaine-l'Evêque; 6141 Forchies-la-Marche; 6142 Leernes
52025 | Gerpinnes | 50.3448 4.5338 | 6280 Acoz, Gerpinnes, Gougnies, Joncret, Loverval, Villers-Poterie
52048 | Montigny-le-Tilleul | 50.3759 4.3712 | 6110 Montigny-le-Tilleul; 6111 Landelies
52055 | Pont-à-Celles | 50.5104 4.3835 | 6230 Buzet, Obaix, Pont-À-Celles, Thiméon, Viesville; 6238 Liberchies, Luttre
52074 | Aiseau-Presles | 50.4001 4.5859 | 6250 Aiseau, Aiseau-Presles, Pont-de-Loup, Presles, Roselies
52075 | Les Bons Villers | 50.5250 4.4523 | 6210 Frasnes-lez-Gosselies, Les Bons Villers, Rèves, Villers-Perwin, Wayaux; 6211 Mellet
56001 | Anderlues | 50.4055 4.2688 | 6150 Anderlues
56005 | Beaumont | 50.2285 4.2635 | 6500 Barbençon, Beaumont, Leugnies, Leval-Chaudeville, Renlies, Solre-Saint-Géry, Thirimont; 6511 Strée-Hainaut, Strée
56016 | Chimay | 50.0378 4.3298 | 6460 Bailièvre, Chimay, Robechies, Saint-Remy, Salles, Villers-la-Tour; 6461 Virelles; 6462 Vaulx-lez-Chimay; 6463 Lompret; 6464 Baileux, Bourlers, Forges, L'Escaillère, Rièzes
56022 | Erquelinnes | 50.3063 4.1380 | 6560 Bersillies-l'Abbaye, Erquelinnes, Grand-Reng, Hantes-Wihéries, Montignies-Saint-Christophe, Solre-sur-Sambre
56029 | Froidchapelle | 50.1657 4.3538 | 6440 Boussu-lez-Walcourt, Fourbechies, Froidchapelle, Vergnies; 6441 Erpion
56044 | Lobbes | 50.3569 4.2426 | 6540 Lobbes, Mont-Sainte-Geneviève; 6542 Sars-la-Buissière; 6543 Bienne-lez-Happart
56049 | Merbes-le-Château | 50.3211 4.1946 | 6567 Fontaine-Valmont, Labuissière, Merbes-le-Château, Merbes-Sainte-Marie
56051 | Momignies | 50.0010 4.2167 | 6590 Momignies; 6591 Macon; 6592 Monceau-Imbrechies; 6593 Macquenoise; 6594 Beauwelz; 6596 Forge-Philippe, Seloignes
56078 | Thuin | 50.3218 4.3106 | 6530 Leers-et-Fosteau, Thuin; 6531 Biesme-sous-Thuin; 6532 Ragnies; 6533 Biercée; 6534 Gozée; 6536 Donstiennes, Thuillies
56086 | Ham-sur-Heure-Nalinnes | 50.3251 4.4182 | 6120 Cour-sur-Heure, Ham-sur-Heure-Nalinnes, Ham-sur-Heure, Jamioulx, Marbaix, Nalinnes
56088 | Sivry-Rance | 50.1589 4.2115 | 6470 Grandrieu, Montbliart, Rance, Sautin, Sivry, Sivry-Rance
93010 | Cerfontaine | 50.1738 4.4446 | 5630 Cerfontaine, Daussois, Senzeille, Senzeilles, Silenrieux, Soumoy, Villers-Deux-Eglises
93014 | Couvin | 50.0347 4.4853 | 5660 Aublain, Boussu-en-Fagne, Brûly, Brûly-de-Pesche, Couvin, Cul-des-Sarts, Dailly, Frasnes, Gonrieux, Mariembourg, Pesche, Petite-Chapelle, Presgaux, Pétigny
93056 | Philippeville | 50.1676 4.5955 | 5600 Fagnolle, Franchimont, Jamagne, Jamiolle, Merlemont, Neuville-le-Chaudron, Neuville, Omezée, Philippeville, Roly, Romedenne, Samart, Sart-en-Fagne, Sautour, Surice, Villers-en-Fagne, Villers-le-Gambon, Vodecée
93088 | Walcourt | 50.2652 4.4433 | 5650 Clermont-lez-Walcourt, Castillon, Chastrès, Clermont, Fontenelle, Fraire, Pry, Vogenée, Walcourt, Yves-Gomezée; 5651 Berzée, Gourdinne, Laneffe, Rognée, Somzée, Tarcienne, Thy-le-Château
93090 | Viroinval | 50.0504 4.6230 | 5670 Dourbes, Le Mesnil, Mazée, Nismes, Oignies-en-Thiérache, Olloy-sur-Viroin, Treignes, Vierves-sur-Viroin, Viroinval
`;
