/** The communes of the basin Luxembourg, one a line. `read-table.ts` says how a line is written. */
export const LUXEMBOURG = `
81001 | Arlon = Aarlen | 49.6707 5.7979 | 6700 Autelbas, Arlon, Bonnert, Heinsch, Toernich; 6704 Guirsch; 6706 Autelbas
81003 | Attert | 49.7413 5.7624 | 6717 Attert, Nobressart, Nothomb, Thiaumont, Tontelange
81004 | Aubange | 49.5713 5.7735 | 6790 Aubange; 6791 Athus; 6792 Halanzy, Rachecourt
81013 | Martelange | 49.8033 5.7300 | 6630 Martelange
81015 | Messancy | 49.6097 5.7991 | 6780 Hondelange, Messancy, Wolkrange; 6781 Sélange; 6782 Habergy
82009 | Fauvillers | 49.8676 5.7022 | 6637 Fauvillers, Hollange, Tintange
82014 | Houffalize | 50.1408 5.7754 | 6660 Houffalize, Nadrin; 6661 Mont-lez-Houffalize, Mont, Tailles; 6662 Tavigny; 6663 Mabompré; 6666 Wibrin
82032 | Vielsalm | 50.2749 5.9017 | 6690 Bihain, Vielsalm; 6692 Petit-Thier; 6698 Grand-Halleux
82036 | Vaux-sur-Sûre | 49.9297 5.6111 | 6640 Hompré, Morhet, Nives, Sibret, Vaux-lez-Rosières, Vaux-sur-Sûre; 6642 Juseret, Vaux-sur-Sûre
82037 | Gouvy | 50.1909 5.9126 | 6670 Gouvy, Limerlé; 6671 Bovigny; 6672 Beho; 6673 Cherain; 6674 Montleban
82038 | Sainte-Ode | 50.0164 5.5309 | 6680 Amberloup, Sainte-Ode, Tillet; 6681 Lavacherie
82039 | Bastogne = Bastenaken | 50.0267 5.7203 | 6600 Bastogne, Longvilly, Noville-lez-Bastogne, Noville, Villers-la-Bonne-Eau, Wardin; 6686 Flamierge; 6687 Bertogne; 6688 Longchamps (Lux.), Longchamps
83012 | Durbuy | 50.3574 5.4942 | 6940 Barvaux-sur-Ourthe, Durbuy, Grandhan, Septon, Wéris; 6941 Bende, Bomal-sur-Ourthe, Borlon, Heyd, Izier, Tohogne, Villers-Sainte-Gertrude
83013 | Erezée | 50.2932 5.5635 | 6997 Amonines, Erezée, Mormont, Soy
83028 | Hotton | 50.2607 5.4341 | 6990 Fronville, Hampteau, Hotton, Marenne
83031 | La Roche-en-Ardenne | 50.1623 5.6073 | 6980 Beausaint, La Roche-en-Ardenne; 6982 Samrée; 6983 Ortho; 6984 Hives; 6986 Halleux
83034 | Marche-en-Famenne | 50.2027 5.3462 | 6900 Aye, Hargimont, Humain, Marche-en-Famenne, On, Roy, Waha
83040 | Nassogne | 50.1293 5.3589 | 6950 Harsin, Nassogne; 6951 Bande; 6952 Grune; 6953 Ambly, Forrières, Lesterny, Masbourg
83044 | Rendeux | 50.2145 5.5119 | 6987 Beffe, Hodister, Marcourt, Rendeux
83049 | Tenneville | 50.0934 5.4861 | 6970 Tenneville; 6971 Champlon; 6972 Erneuville
83055 | Manhay | 50.2852 5.6676 | 6960 Dochamps, Grandménil, Harre, Malempré, Manhay, Odeigne, Vaux-Chavanne
84009 | Bertrix | 49.8461 5.2462 | 6880 Auby-sur-Semois, Bertrix, Cugnon, Jehonville, Orgeo
84010 | Bouillon | 49.8014 5.0843 | 6830 Bouillon, Les Hayons, Poupehan, Rochehaut; 6831 Noirefontaine, Noirfontaine; 6832 Sensenruth; 6833 Ucimont, Vivy; 6834 Bellevaux; 6836 Dohan; 6838 Corbion
84016 | Daverdisse | 49.9997 5.0665 | 6929 Daverdisse, Gembes, Haut-Fays, Porcheresse-en-Ardenne, Porcheresse
84029 | Herbeumont | 49.7864 5.3121 | 6887 Herbeumont, Saint-Médard, Straimont
84033 | Léglise | 49.8062 5.5729 | 6860 Assenois, Ebly, Léglise, Mellier, Witry
84035 | Libin | 49.9672 5.2332 | 6890 Anloy, Libin, Ochamps, Redu, Smuid, Transinne, Villance
84043 | Neufchâteau | 49.8414 5.4356 | 6840 Grandvoir, Grapfontaine, Hamipré, Longlier, Neufchâteau, Tournay
84050 | Paliseul | 49.9000 5.1273 | 6850 Carlsbourg, Offagne, Paliseul; 6851 Nollevaux; 6852 Maissin, Opont; 6853 Framont; 6856 Fays-les-Veneurs
84059 | Saint-Hubert | 50.0295 5.3430 | 6870 Arville, Awenne, Hatrival, Mirwart, Saint-Hubert, Vesqueville
84068 | Tellin | 50.0670 5.2235 | 6927 Bure, Grupont, Resteigne, Tellin
84075 | Wellin | 50.0579 5.0959 | 6920 Sohier, Wellin; 6921 Chanly; 6922 Halma; 6924 Lomprez
84077 | Libramont-Chevigny | 49.9401 5.4238 | 6800 Bras, Freux, Libramont, Libramont-Chevigny, Moircy, Recogne, Remagne, Saint-Pierre, Sainte-Marie-Chevigny
85007 | Chiny | 49.7127 5.3931 | 6810 Chiny, Izel, Jamoigne; 6811 Les Bulles; 6812 Suxy; 6813 Termes
85009 | Etalle | 49.6637 5.6101 | 6740 Etalle, Sainte-Marie-sur-Semois, Villers-sur-Semois; 6741 Vance; 6742 Chantemelle; 6743 Buzenol
85011 | Florenville | 49.7047 5.2778 | 6820 Florenville, Fontenoille, Muno, Sainte-Cécile; 6821 Lacuisine; 6823 Villers-devant-Orval; 6824 Chassepierre
85024 | Meix-devant-Virton | 49.5962 5.4688 | 6769 Gérouville, Meix-devant-Virton, Robelmont, Sommethonne, Villers-la-Loue
85026 | Musson | 49.5679 5.6687 | 6750 Musson, Mussy-la-Ville, Signeulx
85034 | Saint-Léger | 49.6139 5.6699 | 6747 Châtillon, Meix-le-Tige, Saint-Léger-en-Gaume, Saint-Léger
85039 | Tintigny | 49.6796 5.4885 | 6730 Bellefontaine, Rossignol, Saint-Vincent, Tintigny
85045 | Virton | 49.5699 5.5725 | 6760 Bleid, Ethe, Ruette, Virton; 6761 Latour; 6762 Saint-Mard
85046 | Habay | 49.7329 5.6247 | 6720 Habay, Habay-la-Neuve, Hachy; 6721 Anlier; 6723 Habay-la-Vieille; 6724 Houdemont, Marbehan, Rulles
85047 | Rouvroy | 49.5343 5.4881 | 6767 Dampicourt, Harnoncourt, Lamorteau, Rouvroy, Torgny
`;
