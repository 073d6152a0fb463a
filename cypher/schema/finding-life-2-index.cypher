// question: Retrouve-t-on vite un nœud FindingLife par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX finding_life_id IF NOT EXISTS FOR (n:FindingLife) ON (n.id)
