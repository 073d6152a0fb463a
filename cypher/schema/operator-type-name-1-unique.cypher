// question: L’identifiant d’un nœud OperatorTypeName est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT operator_type_name_id_unique IF NOT EXISTS FOR (n:OperatorTypeName) REQUIRE n.id IS UNIQUE
