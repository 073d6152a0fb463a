// question: Retrouve-t-on vite un nœud Outlet par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX outlet_id IF NOT EXISTS FOR (n:Outlet) ON (n.id)
