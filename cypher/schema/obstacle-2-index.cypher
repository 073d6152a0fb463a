// question: Retrouve-t-on vite un nœud Obstacle par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX obstacle_id IF NOT EXISTS FOR (n:Obstacle) ON (n.id)
