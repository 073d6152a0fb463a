// question: L’identifiant d’un nœud AwarenessAction est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT awareness_action_id_unique IF NOT EXISTS FOR (n:AwarenessAction) REQUIRE n.id IS UNIQUE
