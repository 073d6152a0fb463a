// question: L’identifiant d’un nœud Site est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT site_id_unique IF NOT EXISTS FOR (n:Site) REQUIRE n.id IS UNIQUE
