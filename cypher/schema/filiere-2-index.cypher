// question: Retrouve-t-on vite un nœud Filiere par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX filiere_id IF NOT EXISTS FOR (n:Filiere) ON (n.id)
