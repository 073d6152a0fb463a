// question: Retrouve-t-on vite un nœud ReferralFlow par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX referral_flow_id IF NOT EXISTS FOR (n:ReferralFlow) ON (n.id)
