// question: Retrouve-t-on vite un nœud AwarenessAction par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX awareness_action_id IF NOT EXISTS FOR (n:AwarenessAction) ON (n.id)
