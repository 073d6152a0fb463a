// question: Retrouve-t-on vite un nœud Commune par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX commune_id IF NOT EXISTS FOR (n:Commune) ON (n.id)
