// question: L’identifiant d’un nœud Agreement est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT agreement_id_unique IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE
