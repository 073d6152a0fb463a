// question: Retrouve-t-on vite un nœud Mitigation par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX mitigation_id IF NOT EXISTS FOR (n:Mitigation) ON (n.id)
