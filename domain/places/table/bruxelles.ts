/** The communes of the basin Bruxelles, one a line. `read-table.ts` says how a line is written. */
export const BRUXELLES = `
21001 | Anderlecht | 50.8291 4.2910 | 1070 Anderlecht
21002 | Auderghem = Oudergem | 50.8107 4.4327 | 1160 Auderghem
21003 | Berchem-Sainte-Agathe = Sint-Agatha-Berchem | 50.8641 4.2950 | 1082 Berchem-Sainte-Agathe
21004 | Bruxelles = Brussel = Brüssel = Brussels | 50.8729 4.3767 | 1000 Bruxelles; 1020 Laeken; 1040; 1050; 1120 Neder-Over-Heembeek; 1130 Haren
21005 | Etterbeek | 50.8338 4.3916 | 1040 Etterbeek
21006 | Evere | 50.8692 4.4085 | 1140 Evere
21007 | Forest = Vorst | 50.8156 4.3210 | 1190 Forest
21008 | Ganshoren | 50.8733 4.3113 | 1083 Ganshoren
21009 | Ixelles = Elsene | 50.8238 4.3738 | 1050 Ixelles
21010 | Jette | 50.8819 4.3230 | 1090 Jette
21011 | Koekelberg | 50.8627 4.3250 | 1081 Koekelberg
21012 | Molenbeek-Saint-Jean = Sint-Jans-Molenbeek | 50.8544 4.3189 | 1080 Molenbeek-Saint-Jean
21013 | Saint-Gilles = Sint-Gillis | 50.8305 4.3420 | 1060 Saint-Gilles
21014 | Saint-Josse-ten-Noode = Sint-Joost-ten-Node | 50.8533 4.3693 | 1210 Saint-Josse-ten-Noode
21015 | Schaerbeek = Schaarbeek | 50.8612 4.3857 | 1030 Schaerbeek
21016 | Uccle = Ukkel | 50.7914 4.3562 | 1180 Uccle
21017 | Watermael-Boitsfort = Watermaal-Bosvoorde | 50.7933 4.4177 | 1170 Watermael-Boitsfort
21018 | Woluwe-Saint-Lambert = Sint-Lambrechts-Woluwe | 50.8477 4.4268 | 1200 Woluwe-Saint-Lambert
21019 | Woluwe-Saint-Pierre = Sint-Pieters-Woluwe | 50.8315 4.4353 | 1150 Woluwe-Saint-Pierre
`;
