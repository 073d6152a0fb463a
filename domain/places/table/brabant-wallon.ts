/** The communes of the basin Brabant wallon, one a line. `read-table.ts` says how a line is written. */
export const BRABANT_WALLON = `
25005 | Beauvechain = Bevekom | 50.7719 4.7703 | 1320 Beauvechain, Hamme-Mille, L'Ecluse, Nodebais, Tourinnes-la-Grosse
25014 | Braine-l'Alleud = Eigenbrakel | 50.6718 4.3525 | 1420 Braine-l'Alleud; 1421 Ophain-Bois-Seigneur-Isaac; 1428 Lillois-Witterzée
25015 | Braine-le-Château = Kasteelbrakel | 50.6774 4.2771 | 1440 Braine-le-Château, Wauthier-Braine
25018 | Chaumont-Gistoux | 50.6814 4.6952 | 1325 Bonlez, Chaumont-Gistoux, Corroy-le-Grand, Dion-Valmont, Longueville
25023 | Court-Saint-Etienne | 50.6240 4.5643 | 1490 Court-Saint-Etienne
25031 | Genappe = Genepiën | 50.6082 4.4521 | 1470 Baisy-Thy, Bousval, Genappe; 1471 Genappe, Loupoigne; 1472 Vieux-Genappe; 1473 Glabais; 1474 Ways; 1476 Houtain-le-Val
25037 | Grez-Doiceau = Graven | 50.7458 4.6896 | 1390 Archennes, Biez, Bossut-Gottechain, Grez-Doiceau, Nethen
25043 | Incourt | 50.6920 4.7872 | 1315 Glimes, Incourt, Opprebais, Piétrebais, Roux-Miroir
25044 | Ittre = Itter | 50.6426 4.2537 | 1460 Ittre, Virginal-Samme; 1461 Haut-Ittre
25048 | Jodoigne = Geldenaken | 50.7208 4.8648 | 1370 Dongelberg, Jauchelette, Jodoigne, Jodoigne-Souveraine, Lathuy, Mélin, Piétrain, Saint-Jean-Geest, Saint-Remy-Geest, Zétrud-Lumay
25050 | La Hulpe = Terhulpen | 50.7352 4.4661 | 1310 La Hulpe
25068 | Mont-Saint-Guibert | 50.6370 4.6306 | 1435 Corbais, Hévillers, Mont-Saint-Guibert
25072 | Nivelles = Nijvel | 50.5980 4.3311 | 1400 Monstreux, Nivelles; 1401 Baulers; 1402 Thines; 1404 Bornival
25084 | Perwez = Perwijs | 50.6279 4.7965 | 1360 Malèves-Sainte-Marie-Wastines, Malèves-Sainte-Marie-Wastinnes, Orbais, Perwez, Thorembais-les-Béguines, Thorembais-Saint-Trond
25091 | Rixensart | 50.7200 4.5302 | 1330 Rixensart; 1331 Rosières; 1332 Genval
25105 | Tubize = Tubeke | 50.6882 4.1861 | 1480 Clabecq, Oisquercq, Saintes, Tubize
25107 | Villers-la-Ville | 50.5604 4.5281 | 1495 Marbais, Mellery, Sart-Dames-Avelines, Tilly, Villers-la-Ville
25110 | Waterloo | 50.7081 4.4061 | 1410 Waterloo
25112 | Wavre = Waver | 50.7132 4.5978 | 1300 Limal, Wavre; 1301 Bierges
25117 | Chastre | 50.5854 4.6236 | 1450 Chastre, Chastre-Villeroux-Blanmont, Cortil-Noirmont, Gentinnes, Saint-Géry
25118 | Hélécine | 50.7430 4.9820 | 1357 Hélécine, Linsmeau, Neerheylissem, Opheylissem
25119 | Lasne | 50.6820 4.4673 | 1380 Couture-Saint-Germain, Lasne, Lasne-Chapelle-Saint-Lambert, Maransart, Ohain, Plancenoit
25120 | Orp-Jauche | 50.6831 4.9717 | 1350 Enines, Folx-les-Caves, Jandrain-Jandrenouille, Jauche, Marilles, Noduwez, Orp-Jauche, Orp-le-Grand
25121 | Ottignies-Louvain-la-Neuve | 50.6662 4.5672 | 1340 Ottignies, Ottignies-Louvain-la-Neuve; 1341 Céroux-Mousty; 1342 Limelette; 1348 Louvain-la-Neuve
25122 | Ramillies | 50.6498 4.8897 | 1367 Autre-Eglise, Bomal, Geest-Gérompont-Petit-Rosière, Grand-Rosière-Hottomont, Gérompont, Huppaye, Mont-Saint-André, Ramillies
25123 | Rebecq | 50.6691 4.1299 | 1430 Bierghes, Quenast, Rebecq, Rebecq-Rognon
25124 | Walhain | 50.6255 4.7021 | 1457 Nil-Saint-Vincent-Saint-Martin, Tourinnes-Saint-Lambert, Walhain, Walhain-Saint-Paul
`;
