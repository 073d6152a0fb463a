/** The German-speaking communes, which no basin covers, one a line. `read-table.ts` says how a line is written. */
export const GERMAN_SPEAKING = `
63001 | Amblève = Amel | 50.3452 6.1885 | 4770 Amblève, Meyerode; 4771 Heppenbach
63012 | Bullange = Büllingen | 50.3941 6.3155 | 4760 Bullange, Manderfeld; 4761 Rocherath
63013 | Butgenbach = Bütgenbach | 50.4614 6.2166 | 4750 Butgenbach, Elsenborn
63023 | Eupen | 50.6070 6.1310 | 4700 Eupen; 4701 Kettenis
63040 | La Calamine = Kelmis | 50.7111 6.0190 | 4720 La Calamine; 4721 Neu-Moresnet; 4728 Hergenrath
63048 | Lontzen | 50.6756 6.0133 | 4710 Lontzen; 4711 Walhorn
63061 | Raeren | 50.6585 6.1251 | 4730 Hauset, Raeren; 4731 Eynatten
63067 | Saint-Vith = Sankt Vith | 50.2858 6.1211 | 4780 Recht, Saint-Vith; 4782 Schoenberg; 4783 Lommersweiler; 4784 Crombach
63087 | Burg-Reuland | 50.2014 6.0945 | 4790 Burg-Reuland, Reuland; 4791 Thommen
`;
