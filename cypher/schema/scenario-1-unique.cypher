// question: L’identifiant d’un nœud Scenario est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT scenario_id_unique IF NOT EXISTS FOR (n:Scenario) REQUIRE n.id IS UNIQUE
