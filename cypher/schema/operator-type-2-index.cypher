// question: Retrouve-t-on vite un nœud OperatorType par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX operator_type_id IF NOT EXISTS FOR (n:OperatorType) ON (n.id)
