/** The communes of the basin Verviers, one a line. `read-table.ts` says how a line is written. */
export const VERVIERS = `
63003 | Aubel | 50.6962 5.8536 | 4880 Aubel
63004 | Baelen | 50.5782 6.0485 | 4837 Baelen-sur-Vesdre, Baelen, Membach
63020 | Dison | 50.6122 5.8678 | 4820 Dison; 4821 Andrimont
63035 | Herve | 50.6468 5.7957 | 4650 Chaineux, Grand-Rechain, Herve, Julémont; 4651 Battice; 4652 Xhendelesse; 4653 Bolland; 4654 Charneux
63038 | Jalhay | 50.5264 5.9666 | 4845 Jalhay, Sart-lez-Spa
63045 | Lierneux | 50.3036 5.7946 | 4990 Arbrefontaine, Bra, Lierneux
63046 | Limbourg = Limburg | 50.6076 5.9332 | 4830 Limbourg; 4831 Bilstain; 4834 Goé
63049 | Malmedy | 50.4281 6.0486 | 4960 Bellevaux-Ligneuville, Bevercé, Malmedy
63057 | Olne | 50.5888 5.7331 | 4877 Olne
63058 | Pepinster | 50.5684 5.7990 | 4860 Cornesse, Pepinster, Wegnez; 4861 Soiron
63072 | Spa | 50.4713 5.8660 | 4900 Spa
63073 | Stavelot | 50.4109 5.9610 | 4970 Francorchamps, Stavelot
63075 | Stoumont | 50.4065 5.8015 | 4987 Chevron, La Gleize, Lorcé, Rahier, Stoumont
63076 | Theux | 50.5106 5.8227 | 4910 La Reid, Polleur, Theux
63079 | Verviers | 50.5837 5.8579 | 4800 Ensival, Lambermont, Petit-Rechain, Polleur, Verviers; 4801 Stembert; 4802 Heusy
63080 | Waimes = Weismes | 50.4592 6.1294 | 4950 Faymonville, Robertville, Sourbrodt, Waimes
63084 | Welkenraedt | 50.6567 5.9405 | 4840 Welkenraedt; 4841 Henri-Chapelle
63086 | Trois-Ponts | 50.3526 5.8876 | 4980 Fosse, Trois-Ponts, Wanne; 4983 Basse-Bodeux
63088 | Plombières | 50.7258 5.9440 | 4850 Montzen, Moresnet, Plombières; 4851 Gemmenich, Sippenaeken; 4852 Hombourg, Plombieres (Hombourg)
63089 | Thimister-Clermont | 50.6581 5.8639 | 4890 Clermont-sur-Berwinne, Clermont, Thimister, Thimister-Clermont
`;
