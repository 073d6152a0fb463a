// question: Retrouve-t-on vite un nœud OperatorTypeName par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX operator_type_name_id IF NOT EXISTS FOR (n:OperatorTypeName) ON (n.id)
