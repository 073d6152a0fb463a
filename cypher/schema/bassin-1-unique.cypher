// question: L’identifiant d’un nœud Bassin est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT bassin_id_unique IF NOT EXISTS FOR (n:Bassin) REQUIRE n.id IS UNIQUE
