/** The communes of the basin Wallonie picarde, one a line. `read-table.ts` says how a line is written. */
export const WALLONIE_PICARDE = `
51004 | Ath = Aat | 50.6354 3.7699 | 7800 Ath, Lanquesaint; 7801 Irchonwelz; 7802 Ormeignies; 7803 Bouvignies; 7804 Ostiches, Rebaix; 7810 Maffle; 7811 Arbre (Ht.), Arbre; 7812 Houtaing, Ligne, Mainvault, Moulbaix, Villers-Notre-Dame, Villers-Saint-Amand; 7822 Ghislenghien, Isières, Meslin-l'Evêque; 7823 Gibecq
51008 | Beloeil | 50.5310 3.6940 | 7970 Beloeil; 7971 Basècles, Ramegnies, Thumaide, Wadelincourt; 7972 Aubechies, Ellignies-Sainte-Anne, Quevaucamps; 7973 Grandglise, Stambruges
51009 | Bernissart | 50.4837 3.6824 | 7320 Bernissart; 7321 Blaton, Harchies; 7322 Pommeroeul, Ville-Pommeroeul
51012 | Brugelette | 50.6052 3.8726 | 7940 Brugelette, Cambron-Casteau; 7941 Attre; 7942 Mévergnies-lez-Lens; 7943 Gages
51014 | Chièvres | 50.5751 3.7921 | 7950 Chièvres, Grosage, Huissignies, Ladeuze, Tongre-Saint-Martin; 7951 Tongre-Notre-Dame
51017 | Ellezelles = Elzele | 50.7157 3.7048 | 7890 Ellezelles, Lahamaide, Wodecq
51019 | Flobecq = Vloesberg | 50.7433 3.7367 | 7880 Flobecq
51065 | Frasnes-lez-Anvaing | 50.6786 3.5970 | 7910 Anvaing, Arc-Ainières, Arc-Wattripont, Cordes, Ellignies-lez-Frasnes, Forest, Frasnes-lez-Anvaing, Wattripont; 7911 Buissenal, Frasnes-lez-Buissenal, Hacquegnies, Herquegies, Moustier-lez-Frasnes, Montroeul-au-Bois, Moustier, Oeudeghien; 7912 Dergneau, Frasnes-lez-Anvaing, Saint-Sauveur
51067 | Enghien = Edingen | 50.6760 4.0313 | 7850 Enghien, Marcq, Petit-Enghien
51068 | Silly = Opzullik | 50.6471 3.9624 | 7830 Bassilly, Fouleng, Gondregnies, Graty, Hellebecq, Hoves, Silly, Thoricourt
51069 | Lessines = Lessen | 50.7067 3.8333 | 7860 Lessines; 7861 Papignies, Wannebecq; 7862 Ogy; 7863 Ghoy; 7864 Deux-Acren; 7866 Bois-de-Lessines, Ollignies
57003 | Antoing | 50.5540 3.4671 | 7640 Antoing, Maubray, Péronnes-lez-Antoing; 7641 Bruyelle; 7642 Calonne; 7643 Fontenoy
57018 | Celles | 50.6962 3.4451 | 7760 Celles, Escanaffles, Molenbaix, Popuelles, Pottes, Velaines
57027 | Estaimpuis | 50.6860 3.2916 | 7730 Bailleul, Estaimbourg, Estaimpuis, Evregnies, Leers-Nord, Néchin, Saint-Léger
57062 | Pecq | 50.6820 3.3561 | 7740 Pecq, Warcoing; 7742 Hérinnes-lez-Pecq; 7743 Esquelmes, Obigies
57064 | Péruwelz | 50.5254 3.5623 | 7600 Péruwelz; 7601 Roucourt; 7602 Bury; 7603 Bon-Secours; 7604 Baugnies, Braffe, Brasménil, Callenelle, Wasmes-Audemez-Briffoeil; 7608 Wiers
57072 | Rumes | 50.5439 3.3212 | 7610 Rumes; 7611 La Glanerie; 7618 Taintignies
57081 | Tournai = Doornik | 50.6128 3.4047 | 7500 Ere, Saint-Maur, Tournai; 7501 Orcq; 7502 Esplechin; 7503 Froyennes; 7504 Froidmont; 7506 Willemeau; 7520 Ramegnies-Chin, Templeuve; 7521 Chercq; 7522 Blandain, Hertain, Lamain, Marquain; 7530 Gaurain-Ramecroix; 7531 Havinnes; 7532 Béclers; 7533 Thimougies; 7534 Barry, Maulde, Tournai; 7536 Vaulx; 7538 Vezon; 7540 Kain, Melles, Quartes, Rumillies; 7542 Mont-Saint-Aubert; 7543 Mourcourt; 7548 Warchin
57093 | Brunehaut | 50.5255 3.3951 | 7620 Bléharies, Brunehaut, Guignies, Hollain, Jollain-Merlin, Wez-Velvain; 7621 Lesdain; 7622 Laplaigne; 7623 Rongy; 7624 Howardries
57094 | Leuze-en-Hainaut | 50.5879 3.6276 | 7900 Grandmetz, Leuze-en-Hainaut; 7901 Thieulain; 7903 Blicquy, Chapelle-À-Oie, Chapelle-À-Wattines; 7904 Pipaix, Tourpes, Willaupuis; 7906 Gallaix
57095 | Mont-de-l'Enclus | 50.7371 3.5017 | 7750 Amougies, Anseroeul, Mont-de-l'Enclus, Orroir, Russeignies
57096 | Mouscron = Moeskroen | 50.7353 3.2520 | 7700 Luingne, Mouscron; 7711 Dottignies; 7712 Herseaux
57097 | Comines-Warneton = Komen-Waasten | 50.7535 2.9387 | 7780 Comines, Comines-Warneton; 7781 Houthem (Comines), Houthem; 7782 Ploegsteert; 7783 Bizet; 7784 Bas-Warneton, Warneton
`;
