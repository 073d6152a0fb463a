/**
 * Short words that are no acronyms, of five letters or fewer. A short word in capitals that is in none of these lists
 * nor in those of `capital-words.ts` may be an acronym, and stays as it is. A team may add to these lists.
 */

/** Common words: with a first capital in the name of an organisation, small in the title of a course. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  [
    'abri achat âge agent agile agro agri agric air aîné aînés alarm alpin ami amis ans arc arme armée auto avant avec',
    'axe bain bains banc bande baril barre bas basse beau bébé bel belle bien bière bio blanc blanche bleu bleue bloc',
    'bois bon bonne bord bourg bout bras brico brin brun bus but cable câble cadet camp canal cap car carré carte case',
    'cave celte cent cercl chair champ chant char chat chef cher cheval chez chien choix ciel cinq cirque cité clair',
    'clair classe clé clef client clos club code coeur cœur coin col colis corps côte cote coté coup cour cours crèche',
    'créer cuir cycle cyclo dame dames danse date deux devis devoir digue dix don dons doux drap droit droits eau eaux',
    'ébène écran égal élan élève élite encre engin enfin essai essor est étang état étoile euro exam fable façon faire',
    'fait fer ferme fête feu feux fibre fil fils fille fin final fine firme fixe flash fleur flore foi foin foire fond',
    'force forêt forge forme forum frais franc frein frère frites froid front fruit fruits futur gare gants garde gaz',
    'gens gérer geste gîte glace golf goût grain grand grande grands grès gros grue guide gym halle haut haute hauts',
    'herbe heure homme hors hôtel huile huit idée île image infra inter jeu jeux job jobs joie jour jours juge juin',
    'jupe juste lac laine lait laser lave lavoir lien liens lieu lieux lire lin linge lion lire lisse lit livre loi',
    'loin long luxe lycée main mains maths mai mars média mer mère midi mieux mille mine mines mini mise mode modes',
    'mois monde mont monts mort moto mots motif mur musée nager nain nappe natal nez neuf noble noeud nœud noir nom nord',
    'norme or nos note notre nouveau nova nuit objet océan oeil or oral ordre orge orgue ouest ours outil page pain paix palme',
    'panel panne parc parti pas passe pâte pays peau pêche père peur petit petits phare phase photo piano pied pieds',
    'pilot pin pince piste plage plaie plan plans plat plâtre plomb pluie plume poids point pommes pompe pont ponts port',
    'porc porte poste pots pour pré près prés presse prêt prise prix pro prof prose pull puits radio rail rang rapide',
    'rayon récit recto reine repas rêve rive rives roc roche roi rond rose roue rouge route royal ruche rural rurale sable',
    'sacs sage saine saison salle salon sang sauce saut savoir savon scène sec sel sens sept série serre serres seul sève',
    'siège signe site six sites soie soir sol sols solo son sorte sport start sud suite super sûre sûr table tache tâche',
    'taille taxi temps tente terre terres test tests texte tête thé thème tige tir tissu titre toit toits tôle ton tour',
    'tours tout tous toute train trait tram treize trois trou type unie urbain utile vache val valeur vallée vent vents',
    'verre verts vert verte verve veste via viande vidéo vie vieux vigne villa vin vins vingt virus vis visa vite voie',
    'voies voile voisin voix vol vrac vrai vue vues web week yoga zinc zone zoo',
    'agr assoc soc sup chbre com conv ctr depart dept educ ens etab form hosp indus inst lyc nat reg sanit spec tech techn trav',
    'anglais arabe grec latin russe turc chinois néerl turque wallon',
    'berg beruf dorp frau groen haus hof huis jong jugend kerk kind kurs land leren leuven nieuw oude plan stad stadt',
    'taal tijd volk vrij werk wonen zorg care city home new road work youth',
  ].flatMap((line) => line.split(' ')),
);

/** Parts of names of people and places, which keep their first capital everywhere. */
export const SHORT_NAMES: ReadonlySet<string> = new Set(
  [
    'Ain Armor Azur Adour Ille Côtes Iles Meyer Weiss Vosge Adam Adèle Aimé Aimée Alain Alex Alice Aline Ana André Andrée Ange Anne Annie Arsène Astrid Basile Benoît Boris Bruno',
    'Carl Carlo Carol César Clara Claude Clément Colin Coline Cyril Damien Daniel David Denis Denise Diane Dieu Don Donat',
    'Edgar Edith Élie Élise Émile Emma Éric Ernest Estelle Eugène Ève Félix Fleur Franz Gaby Georges Gérard Gilles Guy',
    'Hélène Henri Henry Herman Hubert Hugo Ignace Igor Irène Isaac Isaïe Ivan Jacob James Jan Jean Jeanne Jésus Joan Joël',
    'Johan John Josef José Joseph Josse Jules Julia Julie Karl Laure Lazare Léa Léo Léon Léonie Linus Lise Loïc Louis Louise Luc',
    'Lucas Lucie Lucy Ludovic Lydie Madou Marc Marcel Maria Marie Mario Marius Marthe Martin Marx Mary Max Maxime Mère Michel',
    'Moïse Monet Nadia Nelly Nico Nina Noé Noël Odile Odon Olga Omer Oscar Otto Paola Pascal Paul Paula Paule Pedro Petit Pie',
    'Pierre Piet Pol Rémi Rémy Renan René Renée Reine Rita Robin Roch Roger Roland Roméo Rosa Rose Roy Sacré Sara Sarah Serge',
    'Simon Sofia Solange Sophie Sylvie Theo Théo Thys Tom Ursule Victor Vital Vivien Wim Xavier Yann Yves Yvon Yvonne Zoé',
    'Aisne Alès Allier Alpes Alsace Alzon Anjou Arles Aube Aude Aunis Autun Basque Béarn Berry Blanc Blois Bosco Brest Brie',
    'Brive Caen Calais Cannes Cher Corse Crète Creuse Digne Dijon Dinan Dole Dôme Doubs Douai Drôme Essen Est Eure Évian Foix',
    'Gand Gap Gard Gers Gironde Grâce Havre Indre Isère Jura Landes Laon Laval Lens Lille Lorca Lot Loire Loiret Loir Lyon Lys',
    'Mâcon Maine Mans Marne Meaux Melun Metz Meuse Midi Morez Nancy Nice Nîmes Niort Nord Oise Orne Ouest Paris Pau Plessis',
    'Puy Reims Rennes Rhin Rhône Rodez Rome Rouen Rungis Salon Saône Savoie Sedan Seine Sens Somme Sud Tarn Toul Tours Trier',
    'Troyes Tulle Ussel Var Vaise Vannes Vichy Vienne Vitry Vire Vosges Yonne Yser Aix Bâle Berne Bonn Brème Gênes Köln Milan',
    'Bruges Brugge Gent Hasselt Leuven Lier Aalst Ypres Mol Eupen Trèves Haye Delft Breda Escaut Lesse Sambre Dyle Senne Haine',
    'Asie Chine Congo Cuba Égypte Inde Irak Iran Italie Japon Kivu Liban Mali Maroc Niger Pérou Rwanda Syrie Tunis Alger Rabat',
    'Dewez Dony Hugo Solvay Spaak Verne Zola Curie Jaurès Monnet Balzac Rabelais Molière Piaf Brel Horta Rops Magritte Sand',
    'Saint Sainte Sts St Ste Mgr Mme Mlle Dr Pr Sœur Soeur Abbé Frère Père Curé Roi Comte Duc Foch Joffre Juin Leclerc',
  ].flatMap((line) => line.split(' ')),
);
