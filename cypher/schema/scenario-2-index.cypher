// question: Retrouve-t-on vite un nœud Scenario par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX scenario_id IF NOT EXISTS FOR (n:Scenario) ON (n.id)
