// question: L’identifiant d’un nœud Filiere est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT filiere_id_unique IF NOT EXISTS FOR (n:Filiere) REQUIRE n.id IS UNIQUE
