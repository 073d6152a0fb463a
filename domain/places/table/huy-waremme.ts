/** The communes of the basin Huy-Waremme, one a line. `read-table.ts` says how a line is written. */
export const HUY_WAREMME = `
61003 | Amay | 50.5504 5.3136 | 4540 Amay, Ampsin, Flône, Jehay, Ombret
61010 | Burdinne | 50.5784 5.0999 | 4210 Burdinne, Hannêche, Lamontzée, Marneffe, Oteppe
61012 | Clavier | 50.4095 5.3397 | 4560 Bois-et-Borsu, Clavier, Les Avins, Ocquier, Pailhe, Terwagne
61019 | Ferrières | 50.4026 5.6268 | 4190 Ferrières, My, Vieuxville, Werbomont, Xhoris
61024 | Hamoir | 50.4354 5.5598 | 4180 Comblain-Fairon, Comblain-la-Tour, Hamoir; 4181 Filot
61028 | Héron | 50.5337 5.0979 | 4217 Héron, Lavoir, Waret-l'Evêque; 4218 Couthuin
61031 | Huy = Hoei | 50.5055 5.2244 | 4500 Ben-Ahin, Huy, Tihange
61039 | Marchin | 50.4627 5.2437 | 4570 Marchin, Vyle-et-Tharoul
61041 | Modave | 50.4706 5.3002 | 4577 Modave, Outrelouxhe, Strée-lez-Huy, Vierset-Barse
61043 | Nandrin | 50.5102 5.4032 | 4550 Nandrin, Saint-Séverin, Villers-le-Temple, Yernée-Fraineux
61048 | Ouffet | 50.4399 5.4682 | 4590 Ellemelle, Ouffet, Warzée
61063 | Verlaine | 50.6060 5.3053 | 4537 Bodegnée, Chapon-Seraing, Seraing-le-Château, Verlaine
61068 | Villers-Le-Bouillet | 50.5874 5.2473 | 4530 Fize-Fontaine, Vaux-et-Borset, Vieux-Waleffe, Villers-le-Bouillet, Warnant-Dreye
61072 | Wanze | 50.5440 5.1992 | 4520 Antheit, Bas-Oha, Huccorgne, Moha, Vinalmont, Wanze
61079 | Anthisnes | 50.4854 5.5025 | 4160 Anthisnes; 4161 Villers-aux-Tours; 4162 Hody; 4163 Tavier
61080 | Engis | 50.5537 5.3899 | 4480 Clermont-sous-Huy, Ehein, Engis, Hermalle-sous-Huy
61081 | Tinlot | 50.4692 5.3802 | 4557 Abée, Fraiture, Ramelot, Seny, Soheit-Tinlot, Tinlot
64008 | Berloz | 50.7026 5.2039 | 4257 Berloz, Corswarem, Rosoux-Crenwick
64015 | Braives | 50.6101 5.1513 | 4260 Avennes, Braives, Ciplet, Fallais, Fumal, Ville-en-Hesbaye; 4261 Latinne; 4263 Tourinne
64021 | Crisnée | 50.7025 5.4030 | 4367 Crisnée, Fize-le-Marsal, Kemexhe, Odeur, Thys
64023 | Donceel | 50.6420 5.3280 | 4357 Donceel, Haneffe, Jeneffe-en-Hesbaye, Jeneffe, Limont
64025 | Fexhe-le-Haut-Clocher | 50.6563 5.4037 | 4347 Fexhe-le-Haut-Clocher, Freloux, Noville, Roloux, Voroux-Goreux
64029 | Geer | 50.6662 5.1821 | 4250 Boëlhe, Geer, Hollogne-sur-Geer, Lens-Saint-Servais; 4252 Omal; 4253 Darion; 4254 Ligney
64034 | Hannut = Hannuit | 50.6671 5.0798 | 4280 Abolens, Avernas-le-Bauduin, Avin, Bertrée, Blehen, Cras-Avernas, Crehen, Grand-Hallet, Hannut, Lens-Saint-Remy, Merdorp, Moxhe, Petit-Hallet, Poucet, Thisnes, Trognée, Villers-le-Peuplier, Wansin
64047 | Lincent = Lijsem | 50.7226 5.0331 | 4287 Lincent, Pellaines, Racour
64056 | Oreye = Oerle | 50.7186 5.3563 | 4360 Bergilers, Grandville, Lens-sur-Geer, Oreye, Otrange
64063 | Remicourt | 50.6788 5.3437 | 4350 Lamine, Momalle, Pousset, Remicourt; 4351 Hodeige
64065 | Saint-Georges-sur-Meuse | 50.5920 5.3613 | 4470 Saint-Georges-sur-Meuse
64074 | Waremme = Borgworm | 50.6935 5.2680 | 4300 Bettincourt, Bleret, Bovenistier, Grand-Axhe, Lantremange, Oleye, Waremme
64075 | Wasseiges | 50.6142 5.0270 | 4219 Acosse, Ambresin, Meeffe, Wasseiges
64076 | Faimes | 50.6382 5.2423 | 4317 Aineffe, Borlez, Celles, Faimes, Les Waleffes, Viemme
`;
