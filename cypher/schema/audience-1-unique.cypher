// question: L’identifiant d’un nœud Audience est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT audience_id_unique IF NOT EXISTS FOR (n:Audience) REQUIRE n.id IS UNIQUE
