/** The communes of the basin Liège, one a line. `read-table.ts` says how a line is written. */
export const LIEGE = `
62003 | Ans | 50.6810 5.5085 | 4430 Ans; 4431 Loncin; 4432 Alleur, Xhendremael
62006 | Awans | 50.6869 5.4593 | 4340 Awans, Fooz, Othée, Villers-l'Evêque; 4342 Hognoul
62009 | Aywaille | 50.4549 5.7094 | 4920 Aywaille, Ernonheid, Harzé, Louveigné (Aywaille), Louveigné, Sougné-Remouchamps
62011 | Bassenge = Bitsingen | 50.7628 5.6202 | 4690 Bassenge, Boirs, Eben-Emael, Glons, Roclenge-sur-Geer, Wonck
62015 | Beyne-Heusay | 50.6273 5.6658 | 4610 Bellaire, Beyne-Heusay, Queue-du-Bois
62022 | Chaudfontaine | 50.5779 5.6341 | 4050 Chaudfontaine; 4051 Vaux-sous-Chèvremont; 4052 Beaufays; 4053 Embourg
62026 | Comblain-au-Pont | 50.4777 5.5893 | 4170 Comblain-au-Pont; 4171 Poulseur
62027 | Dalhem | 50.7171 5.7589 | 4606 Saint-André; 4607 Berneau, Bombaye, Dalhem, Feneur, Mortroux; 4608 Neufchâteau, Warsage
62032 | Esneux | 50.5332 5.5739 | 4130 Esneux, Tilff
62038 | Fléron | 50.6146 5.6892 | 4620 Fléron; 4621 Retinne; 4623 Magnée; 4624 Romsée
62051 | Herstal | 50.6840 5.5994 | 4040 Herstal; 4041 Milmort, Vottem; 4042 Liers
62060 | Juprelle | 50.7147 5.5507 | 4450 Juprelle, Lantin, Slins; 4451 Voroux-lez-Liers; 4452 Paifve, Wihogne; 4453 Villers-Saint-Siméon; 4458 Fexhe-Slins
62063 | Liège = Luik = Lüttich | 50.6303 5.5947 | 4000 Glain, Liège, Rocourt; 4020 Bressoux, Jupille-sur-Meuse, Liège, Wandre; 4030 Grivegnée; 4031 Angleur; 4032 Chênée
62079 | Oupeye | 50.7180 5.6435 | 4680 Hermée, Oupeye; 4681 Hermalle-sous-Argenteau; 4682 Heure-le-Romain, Houtain-Saint-Siméon; 4683 Vivegnis; 4684 Haccourt
62093 | Saint-Nicolas | 50.6329 5.5302 | 4420 Montegnée, Saint-Nicolas, Tilleur
62096 | Seraing | 50.5884 5.5145 | 4100 Boncelles, Seraing; 4101 Jemeppe-sur-Meuse; 4102 Ougrée
62099 | Soumagne | 50.6345 5.7374 | 4630 Ayeneux, Micheroux, Soumagne, Tignée; 4631 Evegnée; 4632 Cérexhe-Heuseux; 4633 Melen
62100 | Sprimont | 50.5166 5.6754 | 4140 Dolembreux, Gomzé-Andoumont, Rouvreux, Sprimont; 4141 Louveigné
62108 | Visé = Wezet | 50.7318 5.6912 | 4600 Lanaye, Lixhe, Richelle, Visé; 4601 Argenteau; 4602 Cheratte
62118 | Grâce-Hollogne | 50.6321 5.4410 | 4460 Bierset, Grâce-Berleur, Grâce-Hollogne, Hollogne-aux-Pierres, Horion-Hozémont, Mons (Grâce-Hollogne), Velroux
62119 | Blegny | 50.6725 5.7098 | 4670 Blégny, Mortier, Trembleur; 4671 Barchon, Housse, Saive; 4672 Saint-Remy
62120 | Flémalle | 50.5936 5.4429 | 4400 Awirs, Chokier, Flémalle, Flémalle-Grande, Flémalle-Haute, Gleixhe, Ivoz-Ramet, Mons-lez-Liège
62121 | Neupré | 50.5404 5.4905 | 4120 Ehein, Neupré, Rotheux-Rimière; 4121 Neuville-en-Condroz; 4122 Plainevaux
62122 | Trooz | 50.5674 5.7168 | 4870 Forêt, Fraipont, Nessonvaux, Trooz
`;
