// question: Retrouve-t-on vite un nœud SavedView par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX saved_view_id IF NOT EXISTS FOR (n:SavedView) ON (n.id)
