// question: Retrouve-t-on vite un nœud Network par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX network_id IF NOT EXISTS FOR (n:Network) ON (n.id)
