// question: La révision d’un nœud ChangeRecord est-elle unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT change_record_revision_unique IF NOT EXISTS FOR (n:ChangeRecord) REQUIRE n.revision IS UNIQUE
