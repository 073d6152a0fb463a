// question: L’identifiant d’un nœud Operator est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT operator_id_unique IF NOT EXISTS FOR (n:Operator) REQUIRE n.id IS UNIQUE
