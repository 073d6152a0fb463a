// question: L’identifiant d’un nœud Network est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT network_id_unique IF NOT EXISTS FOR (n:Network) REQUIRE n.id IS UNIQUE
