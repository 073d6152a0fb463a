// question: L’identifiant d’un nœud OperatorType est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT operator_type_id_unique IF NOT EXISTS FOR (n:OperatorType) REQUIRE n.id IS UNIQUE
