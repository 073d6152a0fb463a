/** The communes of the basin Namur, one a line. `read-table.ts` says how a line is written. */
export const NAMUR = `
91005 | Anhée | 50.3156 4.8147 | 5537 Anhée, Annevoie-Rouillon, Bioul, Denée, Haut-le-Wastia, Sosoye, Warnant
91013 | Beauraing | 50.0890 4.9542 | 5570 Baronville, Beauraing, Dion, Felenne, Feschaux, Honnay, Javingue, Vonêche, Wancennes, Winenne; 5571 Wiesme; 5572 Focant; 5573 Martouzin-Neuville; 5574 Pondrôme; 5576 Froidfontaine
91015 | Bièvre | 49.9188 5.0204 | 5555 Baillamont, Bellefontaine, Bièvre, Cornimont, Graide, Gros-Fays, Monceau-en-Ardenne, Naomé, Oizy, Petit-Fays
91030 | Ciney | 50.2655 5.1214 | 5590 Achêne, Braibant, Chevetogne, Ciney, Conneux, Haversin, Leignon, Pessoux, Serinchamps, Sovet
91034 | Dinant | 50.2441 4.9452 | 5500 Anseremme, Bouvignes-sur-Meuse, Dinant, Dréhance, Falmagne, Falmignoul, Furfooz; 5501 Lisogne; 5502 Thynes; 5503 Sorinnes; 5504 Foy-Notre-Dame
91054 | Gedinne | 49.9800 4.9012 | 5575 Bourseigne-Neuve, Bourseigne-Vieille, Gedinne, Houdremont, Louette-Saint-Denis, Louette-Saint-Pierre, Malvoisin, Patignies, Rienne, Sart-Custinne, Vencimont, Willerzie
91059 | Hamois | 50.3318 5.1414 | 5360 Hamois, Natoye; 5361 Mohiville, Scy; 5362 Achet; 5363 Emptinne; 5364 Schaltin
91064 | Havelange | 50.3558 5.2514 | 5370 Barvaux-Condroz, Flostoy, Havelange, Jeneffe-en-Condroz, Jeneffe, Porcheresse-en-Condroz, Porcheresse, Verlée; 5372 Méan; 5374 Maffe; 5376 Miécret
91072 | Houyet | 50.1843 5.0013 | 5560 Ciergnon, Finnevaux, Houyet, Hulsonniaux, Mesnil-Eglise, Mesnil-Saint-Blaise; 5561 Celles; 5562 Custinne; 5563 Hour; 5564 Wanlin
91103 | Onhaye | 50.2597 4.8227 | 5520 Anthée, Onhaye; 5521 Serville; 5522 Falaën; 5523 Sommière, Weillen; 5524 Gérin
91114 | Rochefort | 50.1521 5.1771 | 5580 Ave-et-Auffe, Buissonville, Eprave, Han-sur-Lesse, Jemelle, Lavaux-Sainte-Anne, Lessive, Mont-Gauthier, Rochefort, Villers-sur-Lesse, Wavreille
91120 | Somme-Leuze | 50.2970 5.3299 | 5377 Baillonville, Bonsin, Heure, Hogne, Nettinne, Noiseux, Sinsin, Somme-Leuze, Waillet
91141 | Yvoir | 50.3200 4.9394 | 5530 Dorinne, Durnal, Evrehailles, Godinne, Houx, Mont-sur-Meuse, Mont, Purnode, Spontin, Yvoir
91142 | Hastière | 50.1952 4.8287 | 5540 Hastière, Hastière-Lavaux, Hermeton-sur-Meuse, Waulsort; 5541 Hastière-Par-Delà; 5542 Blaimont; 5543 Heer; 5544 Agimont
91143 | Vresse-sur-Semois | 49.8476 4.9167 | 5550 Alle, Bagimont, Bohan, Chairière, Laforêt, Membre, Mouzaive, Nafraiture, Orchimont, Pussemange, Sugny, Vresse-sur-Semois
92003 | Andenne | 50.4808 5.0581 | 5300 Andenne, Bonneville, Coutisse, Landenne-sur-Meuse, Landenne, Maizeret, Namêche, Sclayn, Seilles, Thon, Vezin
92006 | Assesse | 50.3717 4.9855 | 5330 Assesse, Maillen, Sart-Bernard; 5332 Crupet; 5333 Sorinne-la-Longue; 5334 Florée; 5336 Courrière
92035 | Eghezée | 50.5823 4.8942 | 5310 Aische-en-Refail, Bolinne, Boneffe, Branchon, Dhuy, Eghezée, Hanret, Leuze, Liernu, Longchamps, Mehaigne, Noville-sur-Mehaigne, Saint-Germain, Taviers, Upigny, Waret-la-Chaussée
92045 | Floreffe | 50.4308 4.7584 | 5150 Floreffe, Floriffoux, Franière, Soye
92048 | Fosses-la-Ville | 50.3919 4.6881 | 5070 Aisemont, Fosses-la-Ville, Le Roux, Sart-Eustache, Sart-Saint-Laurent, Vitrival
92054 | Gesves | 50.4186 5.0535 | 5340 Faulx-les-Tombes, Gesves, Haltinne, Mozet, Sorée
92087 | Mettet | 50.3186 4.6772 | 5640 Biesme, Biesmerée, Graux, Mettet, Oret, Saint-Gérard; 5641 Furnaux; 5644 Ermeton-sur-Biert; 5646 Stave
92094 | Namur = Namen | 50.4609 4.8680 | 5000 Beez, Namur; 5001 Belgrade; 5002 Saint-Servais; 5003 Saint-Marc; 5004 Bouge; 5020 Champion, Daussoulx, Flawinne, Malonne, Suarlée, Temploux, Vedrin; 5021 Boninne; 5022 Cognelée; 5024 Gelbressée, Marche-les-Dames; 5100 Dave, Jambes, Namur, Naninne, Wierde, Wépion; 5101 Erpent, Lives-sur-Meuse, Loyers
92097 | Ohey | 50.4337 5.1714 | 5350 Evelette, Ohey; 5351 Haillot; 5352 Perwez-Haillot; 5353 Goesnes; 5354 Jallet
92101 | Profondeville | 50.3719 4.8232 | 5170 Arbre, Bois-de-Villers, Lesve, Lustin, Profondeville, Rivière
92114 | Sombreffe | 50.5202 4.5994 | 5140 Boignée, Ligny, Sombreffe, Tongrinne
92137 | Sambreville | 50.4409 4.6235 | 5060 Arsimont, Auvelais, Falisolle, Keumiée, Moignelée, Sambreville, Tamines, Velaine-sur-Sambre
92138 | Fernelmont | 50.5505 4.9895 | 5380 Bierwart, Cortil-Wodon, Fernelmont, Forville, Franc-Waret, Hemptinne (Fernelmont), Hemptinne, Hingeon, Marchovelette, Noville-les-Bois, Pontillas, Tillier
92140 | Jemeppe-sur-Sambre | 50.4692 4.6691 | 5190 Balâtre, Ham-sur-Sambre, Jemeppe-sur-Sambre, Mornimont, Moustier-sur-Sambre, Onoz, Saint-Martin, Spy
92141 | La Bruyère | 50.5279 4.8105 | 5080 Emines, La Bruyère, Rhisnes, Villers-lez-Heest, Warisoulx; 5081 Bovesse, La Bruyère, Meux, Saint-Denis-Bovesse
92142 | Gembloux | 50.5498 4.7066 | 5030 Beuzet, Ernage, Gembloux, Grand-Manil, Lonzée, Sauvenière; 5031 Grand-Leez; 5032 Bossière, Bothey, Corroy-le-Château, Isnes, Mazy
93018 | Doische | 50.1405 4.7060 | 5680 Doische, Gimnée, Gochenée, Matagne-la-Grande, Matagne-la-Petite, Niverlée, Romerée, Soulme, Vaucelles, Vodelée
93022 | Florennes | 50.2495 4.6401 | 5620 Corenne, Flavion, Florennes, Hemptinne-lez-Florennes, Morville, Rosée, Saint-Aubin; 5621 Hanzinelle, Hanzinne, Morialmé, Thy-le-Bauduin, Thy-le-Baudouin
`;
