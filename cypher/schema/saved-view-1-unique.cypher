// question: L’identifiant d’un nœud SavedView est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT saved_view_id_unique IF NOT EXISTS FOR (n:SavedView) REQUIRE n.id IS UNIQUE
