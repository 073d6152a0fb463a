// question: Retrouve-t-on vite un nœud Bassin par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX bassin_id IF NOT EXISTS FOR (n:Bassin) ON (n.id)
