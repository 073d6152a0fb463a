// question: L’identifiant d’un nœud FindingLife est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT finding_life_id_unique IF NOT EXISTS FOR (n:FindingLife) REQUIRE n.id IS UNIQUE
