// question: Retrouve-t-on vite un nœud Operator par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX operator_id IF NOT EXISTS FOR (n:Operator) ON (n.id)
