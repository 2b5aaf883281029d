export type { SimulationAcknowledgement } from './simulation-acknowledgement.entity';
export { SimulationAcknowledgementsRepository } from './simulation-acknowledgements.repository';
