// question: L’identifiant d’un nœud ImportMapping est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT import_mapping_id_unique IF NOT EXISTS FOR (n:ImportMapping) REQUIRE n.id IS UNIQUE
