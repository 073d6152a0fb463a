/**
 * Words for turning texts in capitals into names. Registers write "CENTRE DE FORMATION DE L'OUEST ASBL"; people write
 * "Centre de formation de l'Ouest ASBL". A team may add to these lists.
 */

/** Words that stay in capitals, because they are acronyms or numbers in Roman figures. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  [
    'asbl aisbl vzw sa srl sprl scrl scs snc fs sc se ps gie bv nv vof',
    'cpas ocmw cisp eft oisp mire efp sfpme ifapme forem cefa epa eps eafc iepscf ale rdq onem fwb cfwb afscf',
    'cefo csef ibefe cdc cta ilic ili cri fle alpha vae vca rh ict tic dao cao pao ce1d ceb cess cesdd cqp cap bep',
    'bts bpjeps dut btp cfa afpa afpi gip cci cma uimm mfr greta crfpa cnam ifsi iut uai ufa bac',
    'aid cfai cfaa cfppa ueps epsc iram efpme cnfpt frefel bp za zac zi zae',
    'aft awiph aviq phare cecot epfc crepa cpfb isfce ephec helb',
    'usa uk ue bd tv cd dvd pc gsm gps html css sql php xml vba sap ii iii iv vi vii viii ix xi xii xiii xiv xv',
  ].flatMap((line) => line.split(' ')),
);

/** Words that are written small inside a name: links, and common words of organisations, courses and addresses. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    'a à au aux avec ce ces chez d dans de des du en entre et la le les l leur leurs ou où par pour qu que qui sans se',
    'ses son sous sur un une vers s n y van der den het de en voor te ten ter op in of und für der die das am im',
    'access accueil actif active actions activités administration administratif administrative adultes agence agences',
    'aide aides alphabétisation alternance ambulant ambulante animation apprenti apprentis apprentissage approche art',
    'arts assistance assistant assistante associatif association atelier ateliers autonome autonomie auxiliaire base',
    'bâtiment bien-être bois boulanger boulangerie bureau bureautique cadre cadres centre centres chantier chantiers',
    'coiffure collectif collective commerce commercial commerciale commune communal communale communautaire',
    'communication compétence compétences comptabilité conseil conseils construction continu continue coopération',
    'coordination cours couture cuisine culture culturel culturelle découverte délégué développement domaine domicile',
    'durable échanges école écoles économie économique économiques éducation éducatif électricien électricité élèves',
    'emploi emplois enfance enfants enseignement entreprise entreprises environnement équipe espace établissement',
    'étude études européenne évaluation familial familiale familiales famille familles femme femmes fondation',
    'formation formations français française gestion groupe habitat handicap hommes horticulture hôtellerie',
    'industrie industriel industrielle industriels informatique information initiation initiative initiatives',
    'insertion institut instituts intégration intégré internationale jardin jardins jeunes jeunesse langue langues lecture',
    'libre ligne local locale logement logistique loisirs magasin maçonnerie maintenance maison maisons mécanique',
    'mécanicien médiation ménager ménagère menuiserie métal métier métiers mission missions mobilité module moderne',
    'musique nettoyage niveau numérique œuvre œuvres office orientation outil ouvrier ouvriers parcours partenariat',
    'peinture permanente personnes petite plâtrage pôle plus pratique pratiques préparation préparatoire professionnel',
    'professionnelle professionnelles professionnels projet projets promotion public publics quartier quartiers',
    'réalisation recherche régie régional régionale régionales relais remise rencontre réseau ressources restaurant',
    'restauration sanitaire santé science sciences secondaire secrétariat secteur sécurité seconde service services',
    'social sociale sociales sociaux socioprofessionnel socioprofessionnelle soins solidaire solidarité soudage',
    'soudure soutien spécialisé spécialisée sport stage stages supérieur supérieure technicien technique techniques',
    'technologie technologies territorial tourisme transport transports travail travailleurs travaux union unité',
    'théorique théoriques théorie tissage vêtements végétal vente verts vie ville vivre aile boîte étage avenue allée boulevard chaussée chemin clos impasse place quai route',
    'athénée athénées académie académies collège collèges conservatoire institution lycée lycées maritime',
    'moyenne normale polytechnique provincial provinciale provinciaux provinciales universitaire université universités',
    'rue ruelle square sentier zoning parc bis ter opleiding opleidingen school vorming werk centrum ctre ctr',
  ].flatMap((line) => line.split(' ')),
);
