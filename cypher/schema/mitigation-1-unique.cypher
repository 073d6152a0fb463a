// question: L’identifiant d’un nœud Mitigation est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT mitigation_id_unique IF NOT EXISTS FOR (n:Mitigation) REQUIRE n.id IS UNIQUE
