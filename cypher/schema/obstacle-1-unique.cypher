// question: L’identifiant d’un nœud Obstacle est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT obstacle_id_unique IF NOT EXISTS FOR (n:Obstacle) REQUIRE n.id IS UNIQUE
