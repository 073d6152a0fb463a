// question: L’identifiant d’un nœud Commune est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT commune_id_unique IF NOT EXISTS FOR (n:Commune) REQUIRE n.id IS UNIQUE
