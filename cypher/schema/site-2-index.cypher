// question: Retrouve-t-on vite un nœud Site par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX site_id IF NOT EXISTS FOR (n:Site) ON (n.id)
