// question: Retrouve-t-on vite un nœud Audience par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX audience_id IF NOT EXISTS FOR (n:Audience) ON (n.id)
