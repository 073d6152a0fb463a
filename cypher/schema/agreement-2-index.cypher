// question: Retrouve-t-on vite un nœud Agreement par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX agreement_id IF NOT EXISTS FOR (n:Agreement) ON (n.id)
